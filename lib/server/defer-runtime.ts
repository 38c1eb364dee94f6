const runtimeScript = /<script src="(\/_next\/static\/[^"]+)"((?: id="[^"]*")?) async=""><\/script>/g;
const runtimePreload = /<link rel="preload" as="script"[^>]* href="\/_next\/static\/[^"]+"[^>]*\/>/g;

/**
 * Starts the runtime at the visitor's first sign of intent; until then links and forms work by themselves. A press on a
 * button that only React knows is kept and given again once React has it. `data-runtime="on"` says that the page is live.
 */
const loader = [
  "(()=>{",
  'const signs=["pointerover","pointerdown","touchstart","keydown","focusin","scroll"],page=document.documentElement;',
  'const live=node=>Object.keys(node).some(key=>key.startsWith("__reactProps"));',
  "const once=(node,then)=>live(node)?then():node.isConnected&&requestAnimationFrame(()=>once(node,then));",
  "const load=()=>{",
  "for(const sign of signs)removeEventListener(sign,load,true);",
  'const places=[...document.querySelectorAll("script[data-src]")];let missing=places.length;',
  'for(const place of places){const script=document.createElement("script");script.src=place.dataset.src;script.async=true;',
  'script.onload=()=>{if(--missing===0)once(document.body,()=>{page.dataset.runtime="on"})};document.head.append(script)}',
  "};",
  "for(const sign of signs)addEventListener(sign,load,{capture:true,passive:true});",
  'addEventListener("click",event=>{const button=event.target.closest?.("button[type=button]:not([popovertarget],[commandfor])");',
  "if(button&&!live(button)){load();once(button,()=>button.click())}},true)",
  "})()",
].join("");

/**
 * Lets a shop page be read without React's runtime: its script tags become inert, and a small loader starts them at the
 * first intent (a pointer, a key, a scroll). HTML that does not look as expected is left as it is. See decision 0002.
 */
export function deferRuntime(html: string): string {
  if (!html.includes("<head>") || html.search(runtimeScript) === -1) return html;
  return html
    .replace(runtimePreload, "")
    .replace(
      runtimeScript,
      (_tag, src: string, id: string) => `<script type="text/plain" data-src="${src}"${id}></script>`,
    )
    .replace("<head>", () => `<head><script>${loader}</script>`);
}
